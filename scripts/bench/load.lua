-- What wrk sends: the requests of a file, one after the other, over and over, or each once when there is a limit.
-- The file has lines of headers, an empty line, and a line for each request: method, path and body between tabs.
local ffi = require("ffi")
ffi.cdef("typedef struct { long seconds; long nanoseconds; } bench_time; int clock_gettime(int, bench_time *);")

local monotonic = 1
local time = ffi.new("bench_time")
local threads = {}

local function microseconds()
  ffi.C.clock_gettime(monotonic, time)
  return tonumber(time.seconds) * 1e6 + tonumber(time.nanoseconds) / 1e3
end

function setup(thread)
  table.insert(threads, thread)
end

function init(args)
  local headers, requests, limit = {}, {}, tonumber(args[2])
  local skip = tonumber(args[3]) or 0
  local isHead, number = true, 0
  for line in io.lines(args[1]) do
    if line == "" then
      isHead = false
    elseif isHead then
      local name, value = line:match("^([^:]+): (.*)$")
      headers[name] = value
    else
      number = number + 1
      if number > skip and (limit == nil or #requests < limit) then
        local method, path, body = line:match("^([^\t]+)\t([^\t]+)\t(.*)$")
        local text = nil
        if body ~= "" then text = body end
        table.insert(requests, wrk.format(method, path, headers, text))
      end
    end
  end

  sent, answered, refused, took = 0, 0, 0, 0
  if limit == nil then
    local index = 0
    request = function()
      index = index % #requests + 1
      return requests[index]
    end
    return
  end

  local started = 0
  request = function()
    if sent == 0 then started = microseconds() end
    if sent < limit then sent = sent + 1 end
    return requests[(sent - 1) % #requests + 1]
  end
  response = function(status)
    answered = answered + 1
    if status > 299 then refused = refused + 1 end
    if took == 0 and sent >= limit then
      took = microseconds() - started
      counted = answered
      wrk.thread:stop()
    end
  end
end

-- Requests answered, microseconds, answers that are refusals, requests that got none, requests sent.
function done(summary, latency)
  local thread = threads[1]
  local errors = summary.errors
  local unanswered = errors.connect + errors.read + errors.write + errors.timeout
  local count, duration, refusals = summary.requests, summary.duration, errors.status
  if thread:get("took") > 0 then
    count, duration, refusals = thread:get("counted"), thread:get("took"), thread:get("refused")
  end
  io.write(string.format("measured %d %d %d %d %d\n", count, duration, refusals, unanswered, thread:get("sent")))
end
