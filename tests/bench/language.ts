import { benchDetection } from './language-detection.ts';
import { benchSegmentation } from './language-segmentation.ts';

/** Measures language detection and sentence segmentation on the gold texts of a folder: see docs/language.md. */
export async function bench(goldFolder: string): Promise<void> {
  benchDetection(goldFolder);
  console.log();
  benchSegmentation(goldFolder);
}
