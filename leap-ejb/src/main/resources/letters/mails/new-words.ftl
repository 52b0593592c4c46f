Your new 4 words for ${reference}

<#include "/parts/greeting.ftl">

You asked for new words, so that you can see what became of what you told us. These are your new 4 words:

${phrase}

See where it stands

Open ${publicUrl}/track and type your reference, ${reference}, and these words. Your first 4 words still work, if you find them.

Keep them safe

Whoever has your reference and these words can read your story. We do not keep the words ourselves.

Did you not ask for this?

Then you need not do anything. Phone ${phone} if you are worried.

The engagement team
${trust}
