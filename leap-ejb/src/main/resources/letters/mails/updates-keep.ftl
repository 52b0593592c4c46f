Do you still want these e-mails? "You said, we did"

Two years ago you asked us to send new answers to this address<#if about?has_content>, about: ${about}</#if>.

Do you still want them? Then open this page and press the button:

${manage}

If you do nothing, we stop in 30 days and delete your address.

${trust}
