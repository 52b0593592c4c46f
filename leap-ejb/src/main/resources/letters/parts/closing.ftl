<#if (group!"")?has_content>
Talk to us

This is the answer to what your group told us. Phone ${phone} and say the reference ${reference}. If you need this in another format or language, tell us and we will arrange it.

<#else>
See where it stands

You can read your story so far here:
${trackUrl}

You need your reference, ${reference}, and the four words we gave you. We never put the four words in a message.

Talk to us

Phone ${phone} and say your reference. If you need this in another format or language, tell us and we will arrange it.

</#if>
The engagement team
${trust}
