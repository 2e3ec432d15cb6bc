/** What a browser sees that came without the key: it was not opened by the kiosk. Plain HTML, the only page without the bundle. */
export const refusalPage = `<!doctype html>
<html lang="ru">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Первый шаг</title></head>
<body>
<h1>Киоск запускается только из своего окна</h1>
<p>Закройте эту страницу. Если киоск не открылся сам, перезапустите программу «Первый шаг».</p>
</body>
</html>
`;
