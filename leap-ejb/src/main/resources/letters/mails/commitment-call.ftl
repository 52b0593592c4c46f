Please remind ${partner} in person: ${what}

<#include "/parts/greeting.ftl">

${partner} promised this to ${other}:

${what}
<#if wording?has_content>${wording}
</#if>
Partnership: ${partnership}
Due by: ${due}

LEAP knows nobody there who can be reached by e-mail. Please tell them another way.

${publicUrl}/${room}/commitment?ref=${reference}

${trust}
