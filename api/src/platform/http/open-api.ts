import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { documentProblems } from './problem-documents';

/** The interface as OpenAPI 3.1, made from the same schemas that validate requests and strip responses. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const document = SwaggerModule.createDocument(
    app,
    new DocumentBuilder()
      .setTitle('Weerbaar')
      .setDescription('Cyber maturity and NIS2 compliance of a group of public organisations.')
      .setVersion('1')
      .setOpenAPIVersion('3.1.0')
      .addCookieAuth('__Host-weerbaar')
      .build(),
    {
      operationIdFactory: (controller, method) =>
        `${controller.replace(/Controller$/, '')}.${method}`,
    },
  );
  return documentProblems(document);
}
