For your group: ${subject}

<#include "greeting.ftl">

You told us something for your group:

${group}

Below is our answer. Please pass it on to the people of the group. You can read it out, or hand out the page with it.

When you have told them

Tell us the day and how you told them. Go to this page:
${publicUrl}/group

You need the reference, ${reference}, and the four words we gave you. You can print the page to hand out there. Or phone ${phone}.

What to tell the group

${letter}
