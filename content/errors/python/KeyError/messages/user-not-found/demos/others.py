import grp
import pwd

for call, wanted in [(pwd.getpwnam, 'deploy-bot'), (grp.getgrgid, 54321), (grp.getgrnam, 'deploy-bots')]:
    try:
        print(call(wanted))
    except KeyError as error:
        print(error)  # (1)
