${by} gave you something to do by ${due}

<#include "/parts/greeting.ftl">

<#if standingIn>
You stand in for ${owner}, who is away. ${by} gave this to them:
<#else>
${by} gave this to you:
</#if>

${title}
Due by: ${due}

Open it and say how far it is, that it is done, or that it is stuck. It takes two minutes.

${publicUrl}/staff/${page}?ref=${reference}

You are reminded a week before its day, unless you have done something there.

${trust}
