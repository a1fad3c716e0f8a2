#!/usr/bin/env python3
"""A second decoder of Shirube links of all kinds, written from src/domain/link/README.md alone.

Usage: python3 decode_link.py vectors.json     checks each vector; exit code 1 and one line per difference
       python3 decode_link.py g1.…x            prints what a plan link, questions (q1) or answers (a1) say
Python 3.8 or newer, standard library only.
"""
import base64
import hashlib
import hmac
import json
import re
import sys
import unicodedata

PLAN_SETS = {"roles": (10, 12)}
PLAN_TEXTS = {"label": (20, 22, 40), "sender": (24, 26, 40), "note": (28, 30, 280)}
PLAN_TAGS = {1, 2, 3, 4, 5, 7, 10, 12, 14, 20, 22, 24, 26, 28, 30, 40, 70}
STEP_TEXTS = ("buyer", 8, 40), ("seller", 16, 40), ("title", 32, 80), ("doneWhen", 64, 120)
PLACES = {"opened": 10, "read": 12, "readEarlier": 14, "helpful": 16, "unhelpful": 18,
          "toldInMeeting": 20, "toldInCall": 22, "toldInMail": 24}
QUESTIONS = {"answered": (30, 32), "reopened": (34, 36), "not-applicable": (38, 40), "open": (42, 44)}
RECEIPT_TAGS = {1, *PLACES.values(), *(t for pair in QUESTIONS.values() for t in pair), 50, 52, 54, 60, 62, 64, 66, 70}
ASKED_TEXTS = {"label": (20, 22, 40), "name": (24, 26, 40), "note": (28, 30, 280)}
ASKED_TAGS = {1, 3, 4, 6, 10, 20, 22, 24, 26, 28, 30}
GIVEN_TEXTS = {"name": (24, 26, 40), "note": (28, 30, 280)}
GIVEN_TAGS = {1, 3, 24, 26, 28, 30}
HOST = re.compile(r"([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9](:[1-9][0-9]{0,4})?")
UNSEEN = set("\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0")
LINE_ENDS = set("\t\n\v\f\r\u0085")
BLANK = re.compile("[\\t-\\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u2800\u3000]+")


class Refused(Exception):
    def __init__(self, kind, tag=None):
        super().__init__(kind)
        self.problem = {"kind": kind} if tag is None else {"kind": kind, "tag": tag}


def varint(data, at, problem):
    value = 0
    for index in range(4):
        if at + index >= len(data):
            raise problem
        byte = data[at + index]
        value |= (byte & 127) << (7 * index)
        if byte < 128:
            if byte == 0 and index > 0:
                raise problem
            return value, at + index + 1
    raise problem


def varints(data, at, problem):
    values = []
    while at < len(data):
        value, at = varint(data, at, problem)
        values.append(value)
    return values


def unwrap(payload, letter):
    if len(payload.encode("utf-16-le")) // 2 > 8000:
        raise Refused("too-long")
    prefix = re.match(r"([grqa])([1-9][0-9]?)\.", payload)
    if prefix is None:
        raise Refused("not-a-link")
    if prefix[1] != letter:
        raise Refused("wrong-kind")
    if prefix[2] != "1":
        raise Refused("newer-version")
    text = payload[3:]
    if len(text) < 3:
        raise Refused("cut-short")
    if not re.fullmatch(r"[A-Za-z0-9_-]{3}", text[:3]):
        raise Refused("damaged")
    length, body_from = varint(base64.urlsafe_b64decode(text[:3] + "A")[:2], 0, Refused("damaged"))
    total = body_from + length + 4
    characters = -(-total * 4 // 3)
    if characters > -(-(2 + 4096 + 4) * 4 // 3):
        raise Refused("too-long")
    if len(text) <= characters:
        raise Refused("cut-short")
    if len(text) > characters + 1 or text[-1] != "x" or not re.fullmatch(r"[A-Za-z0-9_-]+", text[:-1]):
        raise Refused("damaged")
    content = base64.urlsafe_b64decode(text[:-1] + "=" * (-characters % 4))
    if base64.urlsafe_b64encode(content).decode().rstrip("=") != text[:-1]:
        raise Refused("damaged")  # spare bits that are not 0
    if hashlib.sha256(letter.encode() + b"1" + content[:-4]).digest()[:4] != content[-4:]:
        raise Refused("damaged")
    return content[body_from:-4]


def fields_of(body, known):
    fields, at, last, problem = {}, 0, 0, Refused("malformed", 0)
    while at < len(body):
        tag, at = varint(body, at, problem)
        length, at = varint(body, at, problem)
        if tag <= last or at + length > len(body):
            raise problem
        fields[tag], at, last = body[at:at + length], at + length, tag
    for tag in fields:
        if tag not in known and tag % 2 == 1:
            raise Refused("unknown-critical", tag)
    return fields, [[tag, data.hex()] for tag, data in fields.items() if tag not in known]


def number(fields, tag, greatest):
    if tag not in fields:
        return None
    values = varints(fields[tag], 0, Refused("malformed", tag))
    if len(values) != 1 or values[0] > greatest:
        raise Refused("malformed", tag)
    return values[0]


def set_bits(data):
    return [index * 8 + bit for index, byte in enumerate(data) for bit in range(8) if byte >> bit & 1]


def bit_set(fields, tag, greatest):
    if tag not in fields:
        return []
    if not fields[tag] or fields[tag][-1] == 0 or set_bits(fields[tag])[-1] > greatest:
        raise Refused("malformed", tag)
    return set_bits(fields[tag])


def code_set(fields, bits, sparse):
    codes = bit_set(fields, bits, 4095)
    if sparse not in fields:
        return codes
    codes, problem = [-1], Refused("malformed", sparse)
    for gap in varints(fields[sparse], 0, problem):
        codes.append(codes[-1] + gap + 1)
    if bits in fields or len(codes) == 1 or codes[-1] > 4095:
        raise problem
    return codes[1:]


def clean(text, longest):
    kept = "".join(c for c in text if c not in UNSEEN and unicodedata.category(c) not in ("Cf", "Cs")
                   and (unicodedata.category(c) != "Cc" or c in LINE_ENDS))
    folded = BLANK.sub(" ", unicodedata.normalize("NFC", kept)).strip(" ")
    return folded[:longest].strip(" ")


def text_field(fields, utf8, utf16, longest):
    text = ""
    for tag, coding in ((utf8, "utf-8"), (utf16, "utf-16-be")):
        if tag in fields:
            try:
                text = fields[tag].decode(coding)
            except UnicodeDecodeError:
                raise Refused("malformed", tag) from None
    if utf8 in fields and utf16 in fields:
        raise Refused("malformed", utf16)
    return clean(text, longest) or None


def planned_assets(fields):
    codes, ordered = code_set(fields, 3, 5), 7 in fields
    if ordered:
        problem = Refused("malformed", 7)
        order = varints(fields[7], 0, problem)
        if codes or not order or len(set(order)) < len(order) or max(order) > 4095:
            raise problem
        codes = order
    if len(codes) > 512:
        raise Refused("malformed", 3)
    days = {}
    if 4 in fields:
        size, problem = -(-len(codes) // 8), Refused("malformed", 4)
        places, values = set_bits(fields[4][:size]), varints(fields[4], size, problem)
        if not places or len(places) != len(values) or places[-1] >= len(codes) or max(values) > 16383:
            raise problem
        days = dict(zip(places, values))
    return ordered, [{"code": code, **({"sentDaysBefore": days[place]} if place in days else {})}
                     for place, code in enumerate(codes)]


class Steps:
    """Reads tag 40, the plan of both sides, from where it stands."""

    def __init__(self, data):
        self.data, self.at, self.problem = data, 0, Refused("malformed", 40)

    def require(self, holds):
        if not holds:
            raise self.problem

    def number(self, greatest):
        value, self.at = varint(self.data, self.at, self.problem)
        self.require(value <= greatest)
        return value

    def take(self, length):
        self.at += length
        self.require(self.at <= len(self.data))
        return self.data[self.at - length:self.at]

    def text(self, longest):
        head = self.number(2 ** 28 - 1)
        self.require(head > 1)
        try:
            return clean(self.take(head // 2).decode("utf-16-be" if head % 2 else "utf-8"), longest)
        except UnicodeDecodeError:
            raise self.problem from None

    def due(self, own):
        value = self.number(2 ** 28 - 1)
        kind, rest = value % 4, value // 4
        if kind == 0:
            self.require(rest <= 65535)
            return {"kind": "date", "day": rest} if rest else {"kind": "none"}
        count = rest // 2 if rest % 2 == 0 else -(rest + 1) // 2
        self.require(abs(count) <= 999)
        source = "target" if kind == 1 else self.number(4095 if kind == 2 else len(own) - 1)
        return {"kind": "workdays", "count": count, "from": own[source] if kind == 3 else source}

    def step(self, key, own):
        bits = self.number(2047)
        self.require(bits >> 1 & 3 != 3 and bits & 384 != 256 and bits & 1536 != 1024)
        self.require(bits > 0 or isinstance(key, str))
        step = {"key": key, "state": ("open", "done", "dropped")[bits >> 1 & 3]}
        if bits & 1:
            step["due"] = self.due(own)
        step.update((name, text) for name, bit, longest in STEP_TEXTS if bits & bit and (text := self.text(longest)))
        if bits & 128:
            step["isSellers"] = bool(bits & 256)
        if bits & 512:
            step["isGate"] = bool(bits & 1024)
        return step

    def plan(self):
        flags = self.number(7)
        plan = {"bySeller": bool(flags & 1), "withHolidays": not flags & 2}
        if flags & 4:
            plan["target"] = int.from_bytes(self.take(2), "big")
        bits = self.take(self.number(512))
        self.require(not bits or bits[-1] != 0)
        codes = set_bits(bits)
        self.require(len(codes) <= 200)
        own = [self.take(4).hex() for _ in range(self.number(200 - len(codes)))]
        self.require(own == sorted(set(own)))
        changed, place = {}, -1
        for _ in range(self.number(len(codes))):
            place += self.number(len(codes)) + 1
            self.require(place < len(codes))
            changed[codes[place]] = self.step(codes[place], own)
        steps = [changed.get(code, {"key": code, "state": "open"}) for code in codes]
        plan["steps"] = steps + [self.step(key, own) for key in own]
        self.require(self.at == len(self.data))
        return plan


def own_links(data):
    """Reads tag 70, the sender's links."""
    items = Items(data, 70)

    def link():
        title, length = items.text(60), items.number(292)
        rest = items.data[items.at:items.at + length]
        items.at += length
        if len(rest) < length or not re.fullmatch(rb"[!-~]*", rest) or re.search(rb'["<>\\^`{|}]', rest):
            raise items.problem
        if not HOST.fullmatch(re.split("[/?#]", rest.decode())[0]):
            raise items.problem
        return {"title": title, "address": "https://" + rest.decode()}

    return items.all(link, 5)


def decode_plan(payload):
    fields, unknown = fields_of(unwrap(payload, "g"), PLAN_TAGS)
    head, problem = fields.get(1, b""), Refused("malformed", 1)
    numbers = varints(head, 20, problem)
    if len(head) < 20 or len(numbers) != 7 or max(numbers[1:]) > 4095:
        raise problem
    plan = {"pack": int.from_bytes(head[:2], "big"), "issued": int.from_bytes(head[2:4], "big"), "secret": head[4:20].hex()}
    names = ("revision", "motion", "accountType", "segment", "entryMode", "phase", "language")
    plan.update(zip(names, numbers))
    expires = number(fields, 2, 65535)
    plan["expires"] = None if expires is None else plan["issued"] + expires
    plan["ordered"], plan["assets"] = planned_assets(fields)
    plan.update({name: code_set(fields, *tags) for name, tags in PLAN_SETS.items()})
    plan["meeting"] = number(fields, 14, 4095)
    plan.update({name: text_field(fields, *tags) for name, tags in PLAN_TEXTS.items()})
    plan["steps"] = Steps(fields[40]).plan() if 40 in fields else None
    plan["links"] = own_links(fields[70]) if 70 in fields else None
    plan["unknown"] = unknown
    return {name: value for name, value in plan.items() if value is not None}


def days_before(fields, receipt):
    if 54 not in fields:
        return None
    problem = Refused("malformed", 54)
    days = varints(fields[54], 0, problem)
    things = sum(map(len, [*receipt["places"].values(), *receipt["questions"].values(), receipt["extraRead"]]))
    if not days or days[-1] == 0 or len(days) > things or max(days) > min(receipt["day"], 16383):
        raise problem
    return days


def told_in_words(data):
    items = Items(data, 70)
    options = [{"name": items.text(40), "state": items.optional(4095)} for _ in range(items.number(20))]
    for option in options:
        if option["state"] is None:
            del option["state"]
    answers = []
    while items.at < len(items.data):
        answer = {"code": items.number(4095), "option": items.optional(19), "proof": items.optional(4095),
                  "text": items.text(400)}
        answers.append({name: value for name, value in answer.items() if value is not None})
    names, codes = [option["name"] for option in options], [answer["code"] for answer in answers]
    sound = (0 < len(options) + len(answers) and len(answers) <= 100 and all(names)
             and len(set(names)) == len(names) and codes == sorted(codes)
             and all(answer["text"] and answer.get("option", -1) < len(options) for answer in answers))
    if not sound:
        raise items.problem
    return {"options": options, "answers": answers}


def decode_receipt(payload, secrets):
    body = unwrap(payload, "r")
    signed, signature = body[:-8], body[-8:]
    fields, unknown = fields_of(signed, RECEIPT_TAGS)
    head, problem = fields.get(1, b""), Refused("malformed", 1)
    seq, end = varint(head, 20, problem)
    if end != len(head) or seq == 0:
        raise problem
    receipt = {"planId": head[:8].hex(), "writer": head[8:14].hex(), "list": head[14:18].hex(),
               "day": int.from_bytes(head[18:20], "big"), "seq": seq}
    receipt["places"] = {name: bit_set(fields, tag, 511) for name, tag in PLACES.items()}
    receipt["questions"] = {name: code_set(fields, *tags) for name, tags in QUESTIONS.items()}
    receipt["extraRead"] = code_set(fields, 50, 52)
    receipt["daysBefore"] = days_before(fields, receipt)
    receipt["role"], receipt["via"] = number(fields, 60, 4095), number(fields, 62, 4095)
    receipt["name"] = text_field(fields, 64, 66, 40)
    receipt["told"] = told_in_words(fields[70]) if 70 in fields else None
    receipt["unknown"] = unknown
    if receipt["planId"] not in secrets:
        raise Refused("unknown-plan")
    key = bytes.fromhex(secrets[receipt["planId"]])
    if not hmac.compare_digest(hmac.new(key, b"r1" + signed, hashlib.sha256).digest()[:8], signature):
        raise Refused("bad-signature")
    return {name: value for name, value in receipt.items() if value is not None}


class Items:
    """A list of values in one field, read one after the other."""

    def __init__(self, data, tag):
        self.data, self.at, self.problem = data, 0, Refused("malformed", tag)

    def number(self, greatest):
        value, self.at = varint(self.data, self.at, self.problem)
        if value > greatest:
            raise self.problem
        return value

    def optional(self, greatest):
        value = self.number(greatest + 1)
        return None if value == 0 else value - 1

    def text(self, longest):
        told = self.number(2 ** 28)
        data = self.data[self.at:self.at + told // 2]
        if len(data) < told // 2:
            raise self.problem
        self.at += told // 2
        try:
            return clean(data.decode("utf-16-be" if told % 2 else "utf-8"), longest)
        except UnicodeDecodeError:
            raise self.problem from None

    def all(self, read, most):
        items = []
        while self.at < len(self.data):
            items.append(read())
        if not items or len(items) > most:
            raise self.problem
        return items


def present(record):
    return {name: value for name, value in record.items() if value is not None}


def decode_questions(payload):
    fields, unknown = fields_of(unwrap(payload, "q"), ASKED_TAGS)
    head, problem = fields.get(1, b""), Refused("malformed", 1)
    language, end = varint(head, 12, problem)
    if end != len(head) or language > 4095:
        raise problem
    options = []
    if 4 in fields:
        items = Items(fields[4], 4)
        options = items.all(lambda: items.text(40), 12)
        if "" in options:
            raise Refused("malformed", 4)
    items = Items(fields.get(3, b""), 3)

    def asked():
        code, option = items.optional(4095), items.optional(len(options) - 1)
        line = items.text(200) or None
        if code is None and line is None:
            raise items.problem
        return present({"code": code, "option": option, "line": line})

    questions = items.all(asked, 40)
    if 6 in fields and len(fields[6]) != 8:
        raise Refused("malformed", 6)
    link = {"pack": int.from_bytes(head[:2], "big"), "day": int.from_bytes(head[2:4], "big"),
            "id": head[4:12].hex(), "language": language,
            "planId": fields[6].hex() if 6 in fields else None, "questions": questions, "options": options,
            "role": number(fields, 10, 4095)}
    link.update({name: text_field(fields, *tags) for name, tags in ASKED_TEXTS.items()})
    link["unknown"] = unknown
    return present(link)


def decode_answers(payload):
    fields, unknown = fields_of(unwrap(payload, "a"), GIVEN_TAGS)
    head, problem = fields.get(1, b""), Refused("malformed", 1)
    seq, end = varint(head, 18, problem)
    if end != len(head) or seq == 0:
        raise problem
    items, last = Items(fields.get(3, b""), 3), [-1]

    def given():
        place = items.number(39)
        code, asset, proof = items.optional(4095), items.optional(4095), items.optional(4095)
        text = items.text(400) or None
        if (asset is None and text is None) or place <= last[0]:
            raise items.problem
        last[0] = place
        return present({"place": place, "code": code, "text": text, "asset": asset, "proof": proof})

    answers = items.all(given, 40)
    link = {"pack": int.from_bytes(head[:2], "big"), "day": int.from_bytes(head[2:4], "big"),
            "id": head[4:12].hex(), "writer": head[12:18].hex(), "seq": seq, "answers": answers}
    link.update({name: text_field(fields, *tags) for name, tags in GIVEN_TEXTS.items()})
    link["unknown"] = unknown
    return present(link)


def plan_id(secret):
    return hashlib.sha256(b"pid" + bytes.fromhex(secret)).hexdigest()[:16]


def difference(vector, secrets):
    """A line that says how the answer differs from the vector, or None."""
    is_plan = vector["kind"] == "plan"
    decoders = {"plan": decode_plan, "receipt": lambda payload: decode_receipt(payload, secrets),
                "questions": decode_questions, "answers": decode_answers}
    try:
        value = decoders[vector["kind"]](vector["payload"])
    except Refused as refused:
        return None if refused.problem == vector.get("problem") else f"refused as {refused.problem}"
    if value != vector.get("value"):
        return f"decoded to {json.dumps(value, ensure_ascii=False)}"
    return "another plan id" if is_plan and plan_id(value["secret"]) != vector["planId"] else None


def main(argument):
    readers = {"g1.": decode_plan, "q1.": decode_questions, "a1.": decode_answers}
    if argument[:3] in readers:
        print(json.dumps(readers[argument[:3]](argument), ensure_ascii=False, indent=2))
        return 0
    with open(argument, encoding="utf-8") as file:
        data = json.load(file)
    wrong = 0
    for vector in data["vectors"]:
        told = difference(vector, data["secrets"])
        if told is not None:
            wrong += 1
            print(f"{vector['name']}: {told}; expected {vector.get('problem') or vector.get('value')}")
    print(f"{len(data['vectors'])} vectors, {wrong} differ")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
