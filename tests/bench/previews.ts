import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPreviewCache } from '../../src/publish/previews/preview-cache.ts';
import { writePreviews, type PreviewImage } from '../../src/publish/previews/write-previews.ts';
import { STATES } from '../../src/model/state.ts';
import { createRandom } from './large-board.ts';
import { report } from './measures.ts';

// node tests/bench/previews.ts: draws 1,000 preview images with titles of many scripts and lengths,
// then takes them from the cache.
const IMAGES = 1000;

/** Words for titles, in most scripts that the preview fonts cover. */
const WORDS = [
  'Senior Machine Learning Engineer Nurse Intern Data Scientist Platform Research 2026 Accountant',
  'Développeur Ingénieur Kraków Łódź Zürich Størrelse Español Año',
  'Kỹ sư học máy cao cấp Nền tảng quảng cáo',
  'Старший инженер по машинному обучению кассир бухгалтер',
  'Μηχανικός μηχανικής μάθησης Αθήνα λογιστής',
  '机器学习 工程师 实习生 推荐算法 数据 研究员 北京 护士 会计 设计',
  '機械学習 エンジニア インターン 東京本社 看護師 デザイナー 研究 かいけい',
  '머신러닝 엔지니어 인턴십 프로그램 간호사 디자이너 서울',
  'مهندس تعلم آلي أول محاسب ممرضة دبي الرياض',
  'מהנדס למידת מכונה בכיר תל אביב אחות',
  'वरिष्ठ मशीन लर्निंग इंजीनियर बेंगलुरु नर्स',
  'วิศวกรซอฟต์แวร์ อาวุโส พยาบาล กรุงเทพมหานคร',
].map((words) => words.split(' '));

function makeImages(): PreviewImage[] {
  const random = createRandom(11);
  const upTo = (most: number) => Math.floor(random() * most);
  return Array.from({ length: IMAGES }, (_, i) => {
    // Half of the titles are in the Latin script, the others in one other script with some Latin.
    const [latin = []] = WORDS;
    const own = i % 2 === 0 ? latin : (WORDS[1 + upTo(WORDS.length - 1)] ?? latin);
    const say = (count: number) =>
      Array.from({ length: count }, () => {
        const words = upTo(10) === 0 ? latin : own;
        return words[upTo(words.length)] ?? '';
      }).join(' ');
    const name = STATES[i % STATES.length] ?? 'open';
    return {
      path: `jobs/posting-${i}.png`,
      preview: {
        board: 'Corkboard',
        title: `${say(1 + upTo(i % 10 === 0 ? 25 : 7))} ${i}`.slice(0, 200),
        company: say(1 + upTo(3)),
        ...(i % 5 > 0 && { places: say(1 + upTo(6)) }),
        ...(i % 3 > 0 && { pay: `$${(1000 + upTo(20_000)).toLocaleString('en')} a month` }),
        ...(i % 4 > 0 && { term: `Summer ${2026 + upTo(3)}` }),
        state: { name, text: name },
      },
    };
  });
}

const folder = await mkdtemp(join(tmpdir(), 'previews-'));
const images = makeImages();

/** Writes all images into a new folder. */
async function run(site: string): Promise<{ seconds: number; drawn: number }> {
  const started = performance.now();
  const cache = createPreviewCache(join(folder, 'cache'));
  const { drawn, failures } = await writePreviews(images, join(folder, site), cache);
  if (failures.length > 0) throw new Error(failures.join('\n'));
  return { seconds: (performance.now() - started) / 1000, drawn };
}

try {
  const cold = await run('first');
  const warm = await run('second');
  console.log(`       ${IMAGES} images on ${availableParallelism()} processors`);
  const kept = [
    report({ name: 'drawing them', value: cold.seconds, unit: 's', limit: 10 }),
    report({ name: 'drawn the second time', value: warm.drawn, unit: 'images', limit: 0 }),
  ];
  console.log(`       taking them from the cache: ${warm.seconds.toFixed(1)} s`);
  process.exitCode = kept.every(Boolean) ? 0 : 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
