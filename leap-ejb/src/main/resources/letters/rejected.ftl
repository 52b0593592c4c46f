We cannot do what you suggested: ${reference}

<#include "parts/greeting.ftl">

We thought hard about your suggestion. We are sorry that we cannot do it now. Two people looked at this answer before we sent it.

Your suggestion

${title}

Why we cannot do it

${reason}

What would change our answer

${wouldChange}

What happens next

We will look at this again on ${reviewOn}. If you think we got it wrong, you can ask us once to look again. Somebody who had no part in this answer will then decide. You can ask on your own page, or by phone.

<#include "parts/closing.ftl">
