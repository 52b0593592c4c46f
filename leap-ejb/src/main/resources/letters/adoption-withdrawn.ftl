We are sorry: we cannot do what we promised: ${reference}

<#include "parts/greeting.ftl">

We told you that we would act on your suggestion. We now have to take that promise back. We are sorry. Two people looked at this before we wrote to you.

Your suggestion

${title}

Why we cannot do it

${reason}

What would change our answer

${wouldChange}

What happens next

We will look at this again on ${reviewOn}. If you think we got it wrong, you can ask us once to look again. Somebody who had no part in this answer will then decide. You can ask on your own page, or by phone.

<#include "parts/closing.ftl">
