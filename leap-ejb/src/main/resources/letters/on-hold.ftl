The work on your suggestion has to wait: ${reference}

<#include "parts/greeting.ftl">

We have to stop the work on your suggestion for a while. We are sorry about that.

Your suggestion

${title}

Why it has to wait

${reason}

What happens next

We now plan to finish by ${due}. We will tell you when the work goes on.

<#include "parts/closing.ftl">
