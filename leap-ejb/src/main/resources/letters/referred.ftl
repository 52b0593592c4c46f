A partner of ours looks at your suggestion: ${reference}

<#include "parts/greeting.ftl">

Another organisation can answer your suggestion better than we can. We have passed it on, without your name.

Your suggestion

${title}

Who has it

${partner}

What we ask them, and why

${why}

What happens next

They have until ${acceptBy} to take it on. If they do not, we decide ourselves. We will tell you what they say, in their words.

<#include "parts/closing.ftl">
