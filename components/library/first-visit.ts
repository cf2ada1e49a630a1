import { DATABASE_NAME } from '@/lib/storage/anything-kept'
import { JOURNAL_PREFIX } from '@/lib/storage/journal-key'

/**
 * Shows the welcome that stands in the page before any module has come, to whoever has nothing here; everyone else sees
 * it never. A button that is pressed before the page can answer is pressed again once it can: as soon as React has read
 * what is kept, it gives the welcome another class.
 */
export const FIRST_VISIT = `{
const root=document.documentElement,isEarly=()=>document.querySelector('.welcome-early')!==null
let pressed=null
const hold=event=>{const button=event.target.closest('.welcome-early button');if(button!==null){event.stopPropagation();event.preventDefault();pressed=button}}
addEventListener('click',hold,true)
new MutationObserver((_,watch)=>{if(isEarly())return;watch.disconnect();removeEventListener('click',hold,true);delete root.dataset.visit;if(pressed!==null&&pressed.isConnected)pressed.click()}).observe(document.getElementById('main'),{subtree:true,childList:true,attributeFilter:['class']})
try{if(!Object.keys(localStorage).some(key=>key.startsWith('${JOURNAL_PREFIX}')))indexedDB.databases().then(all=>{if(isEarly()&&!all.some(({name})=>name==='${DATABASE_NAME}'))root.dataset.visit='first'},()=>{})}catch{}
}`
