We could not put your message in our register: ${reference}

<#include "parts/greeting.ftl">

We read your message. We have not put it in our register of what people tell us.

Which rule

${rule}

Why

${reason}

What you can do

You can write to us again in other words. You can do this at any time. If you think we got this wrong, phone us. A different person will look at it.

<#include "parts/closing.ftl">
