Talk to us

Phone ${phone} and say your reference, ${reference}. If you need this in another format or language, tell us and we will arrange it.

The engagement team
${trust}
