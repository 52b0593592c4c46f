Please confirm: "You said, we did" by e-mail

Somebody, we hope you, asked us to send new answers to this address<#if about?has_content>, about: ${about}</#if>.

Open this page and press the button. Only then we send you anything:

${manage}

If it was not you, do nothing. We delete the address after 7 days.

${trust}
