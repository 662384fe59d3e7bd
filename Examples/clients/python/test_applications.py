import urllib.error

import pytest

from conftest import call

APPLICATIONS = "/api/v3/npq-applications"


def test_an_application_is_accepted(mock_server, sandbox):
    token = sandbox["token"]
    [application] = call(mock_server + APPLICATIONS, token=token)["data"]
    assert application["attributes"]["status"] == "pending"

    body = {"data": {"type": "npq-application-accept", "attributes": {"funded_place": True}}}
    accepted = call(f"{mock_server}{APPLICATIONS}/{application['id']}/accept", "POST", body, token)

    assert accepted["data"]["attributes"]["status"] == "accepted"


def test_no_other_test_is_seen(mock_server, sandbox):
    [application] = call(mock_server + APPLICATIONS, token=sandbox["token"])["data"]
    assert application["attributes"]["status"] == "pending"


def test_a_wrong_token_is_refused(mock_server):
    with pytest.raises(urllib.error.HTTPError) as refusal:
        call(mock_server + APPLICATIONS, token="nobody")
    assert refusal.value.code == 401
