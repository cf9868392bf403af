document.body.textContent = '…';
