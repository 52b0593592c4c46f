Please look at this, due ${due}: ${title}

<#include "/parts/greeting.ftl">

<#if standingIn>
You stand in for ${owner}, who is away. This is theirs:
<#else>
This is in your hands:
</#if>

${title}
Due by: ${due}

<#if duty == "ACT">
Open it and say how far it is, that it is done, or that it is stuck. It takes two minutes.
<#else>
Somebody suggested this and waits for your decision. Open it, then adopt it or say why not.
</#if>

${publicUrl}/staff/${page}?ref=${reference}

You will not be reminded again for a week after you have done something there.

${trust}
