<#-- A text message. It never holds what the person said or what the trust wrote: a phone lies on tables. -->
${trust}: <#switch occasion>
<#case "ADOPTED">we will do what you suggested.<#break>
<#case "REJECTED">we have an answer about what you suggested. We cannot do it now, and we say why.<#break>
<#case "COMPLETED">what you suggested is done.<#break>
<#case "STARTED">work on what you suggested has started.<#break>
<#case "RECEIVED">we have what you told us.<#break>
<#case "CORRECTION">we told you something wrong. We are sorry. Here is the right answer.<#break>
<#default>we have news about what you told us.
</#switch>
 Your reference is ${reference}. Read it at ${publicUrl}/track with your four words, or phone ${phone}.
