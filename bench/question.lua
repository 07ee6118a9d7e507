-- Each request asks one question in one of the visits whose addresses stand in the file: some at a
-- time, each until it is as long as a visit is, and then others.
local visits, asked = {}, 0
local at_once, long = 32, 30
local questions = {
  "Hur sover du?", "Berätta om en vanlig kväll hemma.", "Vad tror du att barnen märker?",
  "Hur mycket dricker du?", "och hur ofta då?", "Hur gamla är barnen?", "Vem hjälper dig?",
  "Vad gör Elsa när du har druckit?", "Det låter tungt.", "Har du pratat med barnen om det?",
  "va jobbar du me", "Hur har du haft det själv som barn?", "Är du rädd för någon?",
}
local thread_number = 0

function setup(thread)
  thread:set("offset", thread_number)
  thread_number = thread_number + 1
end

function init(args)
  for line in io.lines(args[1]) do visits[#visits + 1] = line end
end

local function encode(text)
  return (text:gsub("[^%w]", function(c) return string.format("%%%02X", c:byte()) end))
end

-- Each thread has its own half of the visits, so that no visit is asked two things at once.
function request()
  asked = asked + 1
  local half = math.floor(#visits / 2)
  local over = math.floor(asked / (at_once * long)) * at_once
  local visit = visits[offset * half + (over + asked % at_once) % half + 1]
  local body = "nr=" .. asked .. "&text=" .. encode(questions[asked % #questions + 1])
  local headers = {
    ["Content-Type"] = "application/x-www-form-urlencoded", ["X-Lyhord-Del"] = "replik",
  }
  return wrk.format("POST", visit .. "/repliker", headers, body)
end

local wrong = 0
function response(status) if status ~= 200 then wrong = wrong + 1 end end

function done(summary, latency)
  local errors = summary.errors.status + summary.errors.connect + summary.errors.timeout
  print(string.format("RESULT %.0f %.1f %.1f %d", summary.requests / summary.duration * 1e6,
    latency:percentile(50) / 1000, latency:percentile(99) / 1000, errors))
end
