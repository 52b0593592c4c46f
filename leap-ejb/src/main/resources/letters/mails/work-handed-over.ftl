You have taken over the work of ${from}

<#include "/parts/greeting.ftl">

<#if duty == "ACT">
Actions of ${from} that are yours now: ${count}.

${publicUrl}/staff/plan?owner=me
<#else>
Suggestions of ${from} that are yours now: ${count}.

${publicUrl}/staff/suggestions?owner=me
</#if>

Their days have not changed. You are reminded a week before each of them.

${trust}
