A note about ${what}

Hello,

<#list rows as row>
- ${row}
</#list>

${trust}
