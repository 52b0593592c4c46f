${trust}
<#list parties as party>
${party}
</#list>

This agreement counts from ${startsOn} to ${endsOn}. Both sides look at it again by ${reviewOn}.
