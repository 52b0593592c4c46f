You get these e-mails already: "You said, we did"

Somebody, we hope you, asked us again to send new answers to this address<#if about?has_content>, about: ${about}</#if>. You get them already. Nothing has changed.

To change how often they come, or to stop them:

${manage}

${trust}
