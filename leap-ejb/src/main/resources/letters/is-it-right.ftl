Is it right now? ${reference}

<#include "parts/greeting.ftl">

Four weeks ago we told you that your suggestion is done. Is it right?

Your suggestion

${title}

What we said has changed

${change}

How to answer

Say yes or no on your own page by ${answerBy}. Or phone ${phone} and say your reference.

What happens next

If you say no, somebody who had no part in the work looks at it. They decide within ${decideWithin}, and we tell you. You need not answer.

<#include "parts/closing.ftl">
