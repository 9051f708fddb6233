// Which of the two languages of the books a request asks for.

import accepts from 'accepts';

/** The language of the Accept-Language header, Chinese where it asks for neither. */
export function languageOf(request) {
  return accepts(request.raw).language(['zh', 'en']) || 'zh';
}
