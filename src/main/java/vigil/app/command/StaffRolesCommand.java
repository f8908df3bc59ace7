package vigil.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vigil.staff.Duty;
import vigil.staff.StaffMember;

/// `vigil staff roles`: says what a person may do from now on; who has left works here again.
@Command(name = "roles", description = "Says what a person may do from now on; who has left works here again.")
public final class StaffRolesCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private StaffOptions options = new StaffOptions();

    @Mixin
    private RolesOption roles = new RolesOption();

    @Override
    public void run() {
        StaffDesk desk = options.desk();
        StaffMember kept = desk.find(options.name());
        StaffMember next = new StaffMember(kept.id(), kept.name(), roles.roles(), true);
        String by = desk.confirm(options.by(), Duty.STAFF);
        desk.work(staff -> {
            staff.change(next, by);
            return true;
        });
        spec.commandLine().getOut().println(next.name() + " works here: " + StaffCommand.roles(next) + ".");
        spec.commandLine().getOut().flush();
    }
}
