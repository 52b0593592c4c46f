What we heard you suggest: ${reference}

<#include "parts/greeting.ftl">

Thank you. A person has read all of what you told us. This is what we heard you suggest or ask for, in our words:

${suggestions}

What happens next

We give each one to a person who can decide. They then have ${decideWithin} to say yes or no. We will tell you the date, and the reason for the answer.

Did we get it right?

If we got it wrong or missed something, tell us. Open your page and say so, or phone us. We will read it again.

<#include "parts/closing.ftl">
