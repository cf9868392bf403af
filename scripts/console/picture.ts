import type { Page } from '@playwright/test';

/** Several pictures (PNG) beside each other, as one WebP. */
export async function beside(bench: Page, pictures: readonly Buffer[]): Promise<Buffer> {
  const images = pictures.map(
    (one) => `<img src="data:image/png;base64,${one.toString('base64')}">`,
  );
  return composed(bench, images.join(''));
}

/** What a viewer of a screen share gets: half the size at JPEG quality 30, as one WebP. */
export async function streamed(bench: Page, picture: Buffer): Promise<Buffer> {
  const url = await bench.evaluate(
    async (from) => {
      const image = new Image();
      image.src = from;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.naturalWidth / 2;
      canvas.height = image.naturalHeight / 2;
      const pen = canvas.getContext('2d') as CanvasRenderingContext2D;
      pen.imageSmoothingQuality = 'high';
      pen.drawImage(image, 0, 0, canvas.width, canvas.height);
      return canvas.toDataURL('image/jpeg', 0.3);
    },
    `data:image/png;base64,${picture.toString('base64')}`,
  );
  return composed(bench, `<img src="${url}">`);
}

async function composed(bench: Page, images: string): Promise<Buffer> {
  await bench.setViewportSize({ width: 1400, height: 900 });
  await bench.setContent(`<style>
    body { margin: 0; display: inline-flex; gap: 8px; align-items: start; padding: 8px; background: #d7d7d7 }
    img { display: block }
  </style>${images}`);
  const size = await bench.evaluate(async () => {
    await Promise.all([...document.images].map((image) => image.decode()));
    const { width, height } = document.body.getBoundingClientRect();
    return { width, height };
  });
  const session = await bench.context().newCDPSession(bench);
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality: 82,
    captureBeyondViewport: true,
    clip: { x: 0, y: 0, ...size, scale: 1 },
  });
  await session.detach();
  return Buffer.from(data, 'base64');
}
