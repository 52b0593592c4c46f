We could not take the files: ${reference}

Hello,

Thank you for writing to us. We have what you wrote. Your reference is ${reference}.

You attached files to your message: ${files}. We do not take files by e-mail. They can hold other people's details, or harm our computers.

If we need a file to understand you, phone ${phone}. We will find a safe way together.

The engagement team
${trust}
