import { createHash, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';

/** A throw-away certificate for the site's hosts, made anew for every run and never written down. */
export interface Certificate {
  key: string;
  cert: string;
  /** SHA-256 of the public key, base64: the one certificate a browser is told to accept. */
  spki: string;
}

export async function makeCertificate(hosts: readonly string[]): Promise<Certificate> {
  const pem = await generate([{ name: 'commonName', value: hosts[0] ?? 'localhost' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2, value })) },
    ],
  });
  const key = new X509Certificate(pem.cert).publicKey.export({ type: 'spki', format: 'der' });
  const spki = createHash('sha256').update(key).digest('base64');
  return { key: pem.private, cert: pem.cert, spki };
}
