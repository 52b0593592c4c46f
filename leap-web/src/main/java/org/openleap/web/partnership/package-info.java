/** Pages of the partnerships: the programme, one partnership as a document, its forms, who signed up, and what the public reads. */
package org.openleap.web.partnership;
