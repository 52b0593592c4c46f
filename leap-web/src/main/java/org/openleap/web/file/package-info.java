/** Files that hang on records: shown with what the virus scanner said, added, taken away and handed out. */
package org.openleap.web.file;
