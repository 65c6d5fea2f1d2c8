import {readFileSync} from 'node:fs';
import {gunzipSync} from 'node:zlib';
import {createHash} from 'node:crypto';
import {draftFromPage} from './src/intake/page/page.ts';
import {decodeText} from './src/intake/charset.ts';
const dir='/work/shared/data/pages';
const h=createHash('sha256');let n=0;
for (const e of readFileSync(dir+'/truth.jsonl','utf8').split('\n').filter(Boolean)) { const p=JSON.parse(e); let out; try { out=draftFromPage(decodeText(gunzipSync(readFileSync(dir+'/'+p.file))).text,p.url,new Date('2026-11-20')); } catch(x:any){out=x.message} h.update(JSON.stringify(out)); n++; if(process.argv[2]) console.log(p.id,createHash('sha256').update(JSON.stringify(out)).digest('hex').slice(0,12)); }
console.error(n,h.digest('hex'));
