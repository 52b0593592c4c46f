New for your search: ${search}

<#include "/parts/greeting.ftl">

<#if count == 1>One record is new for your saved search “${search}”:<#else>${count} records are new for your saved search “${search}”:</#if>

<#list references as reference>
${reference}
</#list>
<#if count gt references?size>

The others stand in LEAP.
</#if>

See all of them:

${publicUrl}${path}

You get this mail because you asked for it. Change it under “Saved searches” in LEAP:

${publicUrl}/staff/saved-searches

${trust}
