A promise was missed: ${what}

<#include "/parts/greeting.ftl">

${promised} promised this to ${other}, and nobody has shown that it was kept:

${what}
<#if wording?has_content>${wording}
</#if>
Partnership: ${partnership}
It was due by: ${due}

It now counts as missed. Please talk with each other about what comes next.

${publicUrl}/${room}/commitment?ref=${reference}

Phone ${phone} if this is not right.

${trust}
