We have read what you told us: ${reference}

<#include "parts/greeting.ftl">

Thank you. A person has read all of what you told us.

What we found

We did not find anything you asked us to change. What you said still counts. We have put it under: ${themes}.

What happens next

We look at everything people say about the same thing. This shows us what goes well and what does not. You do not need to do anything.

Did we miss something?

If you did ask us for something, tell us. Open your page and say what it was, or phone us. We will read it again.

<#include "parts/closing.ftl">
