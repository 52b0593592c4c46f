What you suggested cannot be done: ${reference}

<#include "parts/greeting.ftl">

We passed your suggestion to another organisation. We are sorry that they cannot do it. Two people of ours looked at this answer before we sent it.

Your suggestion

${title}

What ${partner} says

${partnerWords}

What we think

${reason}

What would change the answer

${wouldChange}

What happens next

We will look at this again on ${reviewOn}. If you think this is wrong, you can ask us once to look again. Somebody who had no part in this answer will then decide. You can ask on your own page, or by phone.

<#include "parts/closing.ftl">
