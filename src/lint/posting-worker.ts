import { Tinypool } from 'tinypool';
import type { SourceFile } from '../content/source-file.ts';
import {
  createPostingChecker,
  type PostingReport,
  type PostingSettings,
} from './check-postings.ts';

const settings: PostingSettings = Tinypool.workerData;
const checkPosting = createPostingChecker(settings);

/** Checks a batch of postings on a thread of its own. */
export default function checkBatch(files: readonly SourceFile[]): PostingReport[] {
  return files.map(checkPosting);
}
