A partner of ours will do what you suggested: ${reference}

<#include "parts/greeting.ftl">

We have good news. Another organisation will act on your suggestion, and we stay in touch with them about it.

Your suggestion

${title}

What ${partner} says

${partnerWords}

What we think

${reason}

What will be done

${action}

What happens next

It should be done by ${due}. We will tell you when the work starts and when it is done.

<#include "parts/closing.ftl">
