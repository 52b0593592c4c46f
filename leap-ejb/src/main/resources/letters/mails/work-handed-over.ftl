You have taken over the work of ${from}

<#include "/parts/greeting.ftl">

<#switch duty>
<#case "ACT">
Actions of ${from} that are yours now: ${count}.

${publicUrl}/staff/plan?owner=me

Their days have not changed. You are reminded a week before each of them.
<#break>
<#case "DECIDE">
Suggestions of ${from} that are yours now: ${count}.

${publicUrl}/staff/suggestions?owner=me

Their days have not changed. You are reminded a week before each of them.
<#break>
<#case "LEAD">
Partnerships of ${from} that you lead now: ${count}.

${publicUrl}/staff/partnerships?owner=me
<#break>
<#case "LOOK_AFTER">
Organisations of ${from} that you look after now: ${count}.

${publicUrl}/staff/stakeholders?owner=me
<#break>
</#switch>

${trust}
