/** Addresses are whole, so that it does not matter whether a slash ends that of the page. */
export const docsPage = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>InviteKit mock server: control API</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/_mock/docs/swagger-ui.css" />
  </head>
  <body>
    <div id="docs"></div>
    <script src="/_mock/docs/swagger-ui-bundle.js"></script>
    <script src="/_mock/docs/start.js"></script>
  </body>
</html>
`;

/** Swagger UI without its validator, which is a service on the Internet. */
export const docsScript = `SwaggerUIBundle({
  url: '/_mock/openapi.json',
  dom_id: '#docs',
  validatorUrl: null,
  deepLinking: true,
  docExpansion: 'list',
  defaultModelsExpandDepth: 0,
});
`;
