package vigil.app.command;

import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vigil.staff.Duty;
import vigil.staff.Role;
import vigil.staff.StaffMember;

/// `vigil staff add`: takes a person in. The first one of all is an administrator and needs nobody.
@Command(name = "add", description = "Takes a person in.")
public final class StaffAddCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private StaffOptions options = new StaffOptions();

    @Mixin
    private RolesOption roles = new RolesOption();

    @Override
    public void run() {
        Set<Role> wanted = roles.roles();
        StaffDesk desk = options.desk();
        String by = desk.confirm(options.by(), Duty.STAFF);
        String pin = desk.pin(options.name());
        StaffMember added = desk.work(staff -> staff.add(options.name(), wanted, pin, by));
        spec.commandLine().getOut().println(added.name() + " works here now: " + StaffCommand.roles(added) + ".");
        spec.commandLine().getOut().flush();
    }
}
