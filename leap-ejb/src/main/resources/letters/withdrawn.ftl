You took back what you told us: ${reference}

<#include "parts/greeting.ftl">

You asked us to take back what you told us. We have done that. This is the last message about it.

What happens now

Nobody works with your words any more. We have deleted your name and how to reach you. If you let us keep the idea, we may go on with it without your name.

Did you not ask for this?

Phone us. Somebody else may know your four words.

<#include "parts/closing.ftl">
