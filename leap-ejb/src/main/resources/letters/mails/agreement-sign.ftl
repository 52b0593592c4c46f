A signature of your side is missing: ${title}

<#include "/parts/greeting.ftl">

<#if signed?has_content>${signed} signed <#else>Please sign </#if><#if schedule>the information-sharing schedule<#else>version ${number}</#if> of this agreement:

${title}

It waits for the signature of ${side}. Please read it in LEAP. If you agree, sign it there.

${publicUrl}/${room}/agreement?ref=${reference}

Phone ${phone} if you want to talk about it.

${trust}
