import { parentPort } from 'node:worker_threads';
import { answerQuestion } from './answer-question.ts';
import type { Question } from './question.ts';

// A thread has no origin to name.
// oxlint-disable-next-line unicorn/require-post-message-target-origin
parentPort?.on('message', (question: Question) => parentPort?.postMessage(answerQuestion(question)));
