#!/usr/bin/env python3
"""A second decoder of Shirube plan links and receipts, written from src/domain/link/README.md alone.

Usage: python3 decode_link.py vectors.json     checks each vector; exit code 1 and one line per difference
       python3 decode_link.py g1.…x            prints what a plan link says
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
PLAN_TAGS = {1, 2, 3, 4, 5, 7, 10, 12, 14, 20, 22, 24, 26, 28, 30}
PLACES = {"opened": 10, "read": 12, "readEarlier": 14, "helpful": 16, "unhelpful": 18,
          "toldInMeeting": 20, "toldInCall": 22, "toldInMail": 24}
QUESTIONS = {"answered": (30, 32), "reopened": (34, 36), "not-applicable": (38, 40), "open": (42, 44)}
RECEIPT_TAGS = {1, *PLACES.values(), *(t for pair in QUESTIONS.values() for t in pair), 50, 52, 60, 62, 64, 66}
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
    prefix = re.match(r"([gr])([1-9][0-9]?)\.", payload)
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
    plan["unknown"] = unknown
    return {name: value for name, value in plan.items() if value is not None}


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
    receipt["role"], receipt["via"] = number(fields, 60, 4095), number(fields, 62, 4095)
    receipt["name"] = text_field(fields, 64, 66, 40)
    receipt["unknown"] = unknown
    if receipt["planId"] not in secrets:
        raise Refused("unknown-plan")
    key = bytes.fromhex(secrets[receipt["planId"]])
    if not hmac.compare_digest(hmac.new(key, b"r1" + signed, hashlib.sha256).digest()[:8], signature):
        raise Refused("bad-signature")
    return {name: value for name, value in receipt.items() if value is not None}


def plan_id(secret):
    return hashlib.sha256(b"pid" + bytes.fromhex(secret)).hexdigest()[:16]


def difference(vector, secrets):
    """A line that says how the answer differs from the vector, or None."""
    is_plan = vector["kind"] == "plan"
    try:
        value = decode_plan(vector["payload"]) if is_plan else decode_receipt(vector["payload"], secrets)
    except Refused as refused:
        return None if refused.problem == vector.get("problem") else f"refused as {refused.problem}"
    if value != vector.get("value"):
        return f"decoded to {json.dumps(value, ensure_ascii=False)}"
    return "another plan id" if is_plan and plan_id(value["secret"]) != vector["planId"] else None


def main(argument):
    if argument.startswith("g1."):
        print(json.dumps(decode_plan(argument), ensure_ascii=False, indent=2))
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
