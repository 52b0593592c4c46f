A promise is due by ${due}: ${what}

<#include "/parts/greeting.ftl">

This is a reminder. ${promised} promised this to ${other}:

${what}
<#if wording?has_content>${wording}
</#if>
Partnership: ${partnership}
Due by: ${due}

When it is done, open it in LEAP and say how anybody can see it. If it cannot be done, ask the other side there to let it go.

${publicUrl}/${room}/commitment?ref=${reference}

Phone ${phone} if you want to talk about it.

${trust}
