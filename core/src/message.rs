//! Findings and faults as sentences, rendered from their fields.

use alloc::{
    format,
    string::{String, ToString},
    vec::Vec,
};

use crate::{
    book::{Book, Language, Text},
    clause::Clause,
    decision::{Comparison, Finding, Outcome, Quantity, Remedy, Verdict},
    invalid::{Code, Fault},
    measure::Number,
    time::Instant,
    unit::Unit,
};

const fn text(en: &'static str, zh: &'static str) -> Text {
    Text { en, zh }
}

impl Verdict {
    /// The verdict in a person's words.
    #[must_use]
    pub const fn text(self) -> Text {
        match self {
            Self::Ok => text("in order", "符合规定"),
            Self::Refused => text("refused", "不予受理"),
            Self::Pending => text("pending", "待办"),
            Self::Undetermined => text("cannot be determined", "无法判定"),
        }
    }
}

impl Outcome {
    /// The outcome in a person's words.
    #[must_use]
    pub const fn text(self) -> Text {
        match self {
            Self::Met => text("kept", "符合"),
            Self::Breached => text("broken", "违反"),
            Self::Advice => text("advice", "建议"),
            Self::Missing => text("still to come", "尚缺"),
            Self::Unknown => text("not known", "未知"),
        }
    }
}

impl Comparison {
    /// The comparison in a person's words, which are others for a time than for a number.
    pub(crate) const fn text(self, limit: &Quantity) -> Text {
        match (self, limit) {
            (Self::AtMost, Quantity::Instant(_) | Quantity::Day(_)) => text("no later than", "不晚于"),
            (Self::AtLeast, Quantity::Instant(_) | Quantity::Day(_)) => text("no earlier than", "不早于"),
            (Self::LessThan, Quantity::Instant(_) | Quantity::Day(_)) => text("before", "须早于"),
            (Self::MoreThan, Quantity::Instant(_) | Quantity::Day(_)) => text("after", "须晚于"),
            (Self::AtMost, _) => text("at most", "不超过"),
            (Self::AtLeast, _) => text("at least", "不低于"),
            (Self::LessThan, _) => text("below", "须低于"),
            (Self::MoreThan, _) => text("more than", "须超过"),
            (Self::Equal, _) => text("exactly", "应为"),
        }
    }
}

impl Remedy {
    const fn text(self) -> Text {
        match self {
            Self::RaiseToLimit => text("raise it to the limit", "请提高到限值"),
            Self::LowerToLimit => text("lower it to the limit", "请降低到限值"),
            Self::SetToLimit => text("set it to the limit", "请调整到规定值"),
            Self::WaitForLimit => text("wait until then", "请等到规定时间"),
            Self::DoNow => text("do it now", "请立即办理"),
            Self::DoLimitFirst => text("do that first", "请先完成该步骤"),
            Self::Provide => text("hand it in", "请补齐"),
            Self::FindOut => text("find it out", "请查明"),
            Self::SetPolicy => text("set it in the policy", "请在门店政策中设定"),
            Self::Stop => text("stop at once", "请立即停止"),
            Self::UseLimit => text("use that instead", "请改用规定做法"),
            Self::Nothing => text("nothing puts it right", "无法补救"),
        }
    }
}

impl Unit {
    const fn text(self) -> Text {
        match self {
            Self::Second => text("s", "秒"),
            Self::Minute => text("min", "分钟"),
            Self::Hour => text("h", "小时"),
            Self::Day => text("d", "天"),
            Self::Week => text("weeks", "周"),
            Self::Month => text("months", "个月"),
            Self::Year => text("years", "年"),
            Self::Cny => text("CNY", "元"),
            Self::Metre => text("m", "米"),
            Self::Centimetre => text("cm", "厘米"),
            Self::Millimetre => text("mm", "毫米"),
            Self::Degree => text("degrees", "度"),
            Self::Celsius => text("degrees Celsius", "摄氏度"),
            Self::Megapascal => text("MPa", "MPa"),
            Self::Rate | Self::Count | Self::Flag | Self::Word | Self::Words | Self::Text | Self::Periods => {
                text("", "")
            }
        }
    }
}

impl Finding {
    /// The finding as a sentence: the clause, what was seen, what is allowed, by how much it misses, what would put it
    /// right.
    #[must_use]
    pub fn message(&self, language: Language) -> String {
        let say = Speaker { language, book: book_of(self.clause) };
        let pick = |text: Text| text.get(language);
        let mut parts: Vec<String> = Vec::new();
        if let Some(what) = self.what {
            parts.push(say.name(what).to_string());
        }
        if let Some(at) = self.at {
            let place = at.saturating_add(1);
            parts.push(match language {
                Language::En => format!("entry {place}"),
                Language::Zh => format!("第{place}条"),
            });
        }
        if let Some(seen) = &self.seen {
            parts.push(format!("{} {}", pick(text("seen", "实际")), say.quantity(seen, self.unit)));
        }
        if let Some(limit) = &self.limit {
            let comparison = self.comparison.map_or(text("asked for", "规定"), |comparison| comparison.text(limit));
            parts.push(format!("{} {}", pick(comparison), say.quantity(limit, self.unit)));
        }
        if let Some(by) = &self.by {
            parts.push(format!("{} {}", pick(text("off by", "相差")), say.quantity(by, self.unit)));
        }
        if let Some(reason) = self.clause.reason() {
            parts.push(pick(reason).to_string());
        }
        if let Some(remedy) = self.remedy {
            parts.push(pick(remedy.text()).to_string());
        }
        let outcome = pick(self.outcome.text());
        let clause = self.clause.text(language);
        match (language, parts.is_empty()) {
            (Language::En, true) => format!("{outcome}: {clause}"),
            (Language::En, false) => format!("{outcome}: {clause} ({})", parts.join("; ")),
            (Language::Zh, true) => format!("{outcome}:{clause}"),
            (Language::Zh, false) => format!("{outcome}:{clause}({})", parts.join(";")),
        }
    }
}

fn book_of(clause: Clause) -> Option<&'static Book> {
    crate::trades::TRADES.iter().map(|trade| trade.book).find(|book| book.trade == clause.trade())
}

struct Speaker {
    language: Language,
    book: Option<&'static Book>,
}

impl Speaker {
    fn name(&self, word: &'static str) -> &'static str {
        self.book.map_or(word, |book| book.name(word, self.language))
    }

    fn quantity(&self, quantity: &Quantity, unit: Option<Unit>) -> String {
        match quantity {
            Quantity::Number(number) => self.number(*number, unit),
            Quantity::Money(money) => format!("{money} {}", Unit::Cny.text().get(self.language)),
            Quantity::Instant(instant) => clock(*instant),
            Quantity::Day(day) => day.to_string(),
            Quantity::Flag(true) => text("yes", "是").get(self.language).to_string(),
            Quantity::Flag(false) => text("no", "否").get(self.language).to_string(),
            Quantity::Word(word) => self.name(word).to_string(),
            // Kept and read again it may be taken for a word of the book: it is said the same either way.
            Quantity::Text(text) => {
                self.book.and_then(|book| book.named(text, self.language)).unwrap_or(text).to_string()
            }
        }
    }

    fn number(&self, number: Number, unit: Option<Unit>) -> String {
        match unit {
            Some(Unit::Rate) => format!("{} %", Number::from_millionths(number.millionths().saturating_mul(100))),
            Some(Unit::Second) => self.span(number),
            Some(unit) => format!("{number} {}", unit.text().get(self.language)).trim_end().to_string(),
            None => number.to_string(),
        }
    }

    /// Seconds as days, hours, minutes and seconds.
    fn span(&self, seconds: Number) -> String {
        let whole = seconds.abs().millionths().div_euclid(1_000_000);
        let rest = Number::from_millionths(seconds.abs().millionths().rem_euclid(1_000_000));
        let parts = [
            (whole.div_euclid(86_400), Unit::Day),
            (whole.div_euclid(3_600).rem_euclid(24), Unit::Hour),
            (whole.div_euclid(60).rem_euclid(60), Unit::Minute),
        ];
        let mut words: Vec<String> = parts
            .into_iter()
            .filter(|(count, _)| *count != 0)
            .map(|(count, unit)| format!("{count} {}", unit.text().get(self.language)))
            .collect();
        let last = Number::from_millionths(whole.rem_euclid(60).saturating_mul(1_000_000)).plus(rest);
        if last != Number::ZERO || words.is_empty() {
            words.push(format!("{last} {}", Unit::Second.text().get(self.language)));
        }
        words.join(" ")
    }
}

/// An instant as a clock on the shop's wall shows it.
/// An instant as a clock on the wall shows it.
pub(crate) fn clock(instant: Instant) -> String {
    let wall = instant.datetime().naive_local();
    let format = if wall.and_utc().timestamp().rem_euclid(60) == 0 { "%Y-%m-%d %H:%M" } else { "%Y-%m-%d %H:%M:%S" };
    wall.format(format).to_string()
}

impl Code {
    /// The code in a person's words.
    #[must_use]
    pub const fn text(self) -> Text {
        match self {
            Self::WrongType => text("wrong type", "类型不对"),
            Self::MissingField => text("missing", "缺少该字段"),
            Self::UnknownField => text("unknown field", "没有这个字段"),
            Self::UnknownWord => text("unknown word", "没有这个取值"),
            Self::NaiveTime => text("an instant without an offset", "时间缺少时区偏移"),
            Self::FloatMoney => {
                text("a binary float where an exact amount belongs", "此处不接受二进制浮点数,请用文本、整数或十进制数")
            }
            Self::NotFinite => text("not a finite number", "不是有限数"),
            Self::Negative => text("negative", "不能为负"),
            Self::OutOfRange => text("out of range", "超出可接受范围"),
            Self::TooPrecise => text("too many decimal places", "小数位数过多"),
            Self::TooLong => text("too long", "过长"),
            Self::TooDeep => text("nested too deeply", "嵌套过深"),
            Self::BeforeEvent => text("before the event that it follows", "早于其所依据的事件"),
            Self::Contradiction => text("contradicts another field", "与其他字段矛盾"),
            Self::Duplicate => text("given twice", "重复"),
            Self::Unparsable => text("cannot be read", "无法解析"),
            Self::UnfilledSlot => text("slot not filled in", "话术空位未填"),
            Self::LoosensSafety => text("loosens a safety limit", "放宽了安全限值"),
            Self::OutsideBounds => text("outside the bounds of its clause", "超出条款允许的范围"),
            Self::UnknownFunction => text("no such function", "没有这个函数"),
            Self::WrongPolicy => text("a policy of another trade", "政策属于其他行业"),
            Self::Internal => text("a defect of clausebook", "clausebook 内部错误"),
        }
    }
}

/// A fault as a sentence.
pub(crate) fn fault(fault: &Fault, language: Language) -> String {
    let what = fault.code.text().get(language);
    let place = if fault.path.is_empty() { String::new() } else { format!("`{}`: ", fault.path) };
    let mut sentence = match language {
        Language::En => format!("{place}{what}; expected {}", fault.expected.en),
        Language::Zh => format!("{place}{what};应为:{}", fault.expected.zh),
    };
    if let Some(got) = &fault.got {
        sentence.push_str(&match language {
            Language::En => format!(", got `{got}`"),
            Language::Zh => format!(",实际为 `{got}`"),
        });
    }
    if let Some(nearest) = &fault.nearest {
        sentence.push_str(&match language {
            Language::En => format!("; did you mean `{nearest}`?"),
            Language::Zh => format!(";是否应为 `{nearest}`?"),
        });
    }
    if let Some(clause) = fault.clause {
        sentence.push_str(&format!(" [{}: {}]", clause.id(), clause.text(language)));
    }
    sentence
}
