/** The peer of the benchmark: the same framework with one empty route, and nothing else. */
import fastify from 'fastify';

const app = fastify({ logger: false });
app.get('/empty', () => ({}));
await app.listen({ port: 0, host: '127.0.0.1' });
const address = app.server.address();
process.send?.(typeof address === 'object' && address ? address.port : 0);
process.once('disconnect', () => void app.close());
